/** The first thing that is wrong with a registration, with the field it belongs to; null where all is well. */
export function registrationProblem(entry: {
  email: string
  password: string
  firstName: string
  lastName: string
}): { field: string; message: string } | null {
  if (entry.firstName.trim() === "") {
    return { field: "first_name", message: "Enter your first name." }
  }
  if (entry.lastName.trim() === "") {
    return { field: "last_name", message: "Enter your last name." }
  }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.email.trim())) {
    return {
      field: "email",
      message: "Enter an e-mail address like name@example.com.",
    }
  }
  if (entry.password.length < 8) {
    return { field: "password", message: "Use at least 8 characters." }
  }
  return null
}
