/** The program section of a product. */
export const program = {
  program: {
    title: "Program",
    none: "This product is not a program yet. Start from a template; everything can be changed before it is published. Each size is sold as the variant whose metadata names its key as size_key.",
    create: "Create program",
    created: "The program is created as a draft.",
    edit: "Edit draft",
    editorText: "The program document, its problems and its preview.",
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
      "Someone else changed this program meanwhile. Copy your text, close and open it again to continue from theirs.",
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
    templates: "Templates",
    language: "Language of the preview",
  },
}
