/** Photographs that anybody may see as examples of a style set, by `Photograph.id`. All are openly licensed and show nobody. */
export const styleExamples = {
  "autumn-meadow": "location",
  "hilltop-sunrise": "location",
  "woodland-stream": "location",
  "dandelion-meadow": "wellbeing",
  "dogs-at-window": "wellbeing",
  "fig-in-red-bowl": "service",
  "paint-brushes": "service",
} as const;
