/** The program section of a product. */
export const program = {
  program: {
    title: "Program",
    none: "This product is not a program yet. Start from a template; everything can be changed before it is published.",
    edit: "Edit draft",
    document: "Program document (JSON)",
    preview: "What traders will read",
    draftText: "The draft in the words traders will read:",
    line: "line {{line}}",
    checking: "Checking …",
    problems_zero: "No problems",
    problems_one: "{{count}} problem",
    problems_other: "{{count}} problems",
    save: "Save draft",
    saved: "The draft is saved.",
    conflict:
      "Someone else changed this program meanwhile. Note what you changed, load the page again and continue from theirs.",
    unsaved: {
      title: "Leave without saving?",
      text: "Your changes are lost.",
      leave: "Leave",
    },
    publish: "Publish",
    publishTitle: "Publish version {{number}}",
    publishText:
      "New purchases get these terms. Challenges already sold keep the version they were sold with.",
    published: "The new version is on sale.",
    noteExample: "Daily loss raised from 4 % to 5 %",
    version: "Version {{number}}",
    onSale: "On sale",
    noVersions: "Nothing is published yet: the product cannot be bought.",
    language: "Language of the preview",
    sample:
      "A made-up account of five days: how the floors move under these rules.",
  },
}
