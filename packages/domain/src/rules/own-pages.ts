/** The source of what firms tell of themselves. */
export const OWN_PAGES = "firms' own pages"
