/** Payload's own words in the admin, said as the rest of the admin speaks. */
export const adminWords = {
  en: {
    general: {
      createNew: "Add new",
      createNewLabel: "Add {{label}}",
      createdAt: "Made",
      updatedAt: "Last changed",
      lastModified: "Last changed",
      created: "Made",
      locale: "Language",
      noLabel: "None",
      noResultsFound: "Nothing to show",
      noResultsDescription:
        "There is nothing here yet, or nothing matches your search and filters.",
    },
    version: {
      saveDraft: "Save draft",
      publishChanges: "Publish",
    },
  },
};
