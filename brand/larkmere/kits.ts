/**
 * What the demonstration's suppliers are given, one job each. Days are counted from the day on which it is loaded. People,
 * firms and numbers are made up.
 */
export const kits = [
  {
    title: "Feed the Caddy: lettering of two collection lorries",
    recipient: "Weirford Signs Ltd",
    brief:
      "Letter both sides and the rear of two food-waste lorries. The logo stands reversed on Larkmere Mere, the campaign’s line beneath it, and the photograph on the rear alone.",
    notes:
      "The lorries stand at Staithe Lane depot from Friday noon to Sunday evening. Bring lights: the shed has no daylight. Keep lamps, vents, number plates and reflective chevrons clear.",
    campaign: "feed-the-caddy",
    guidance: [
      { section: "logo", extent: "musts" },
      { section: "logo-clearspace", extent: "rules" },
      { section: "logo-sizes", extent: "rules" },
      { section: "logo-misuse", extent: "summary" },
      { section: "colour", extent: "rules" },
      { section: "print-production", extent: "rules" },
    ],
    logos: ["horizontal-reversed", "stacked-reversed", "symbol-reversed"],
    colors: ["mere", "meadow", "chalk"],
    formats: ["bus-side-7ft", "bus-megarear"],
    photographs: ["fig-in-red-bowl"],
    channel: "outdoor",
    usedForDays: 180,
    neededInDays: 33,
    deadlines: [
      { what: "Vinyl samples of Larkmere Mere and Meadow", inDays: 8 },
      { what: "Scaled artwork for approval", inDays: 15 },
      { what: "Fitting, both lorries", inDays: 31 },
    ],
    contacts: [
      {
        name: "Demonstration officer",
        about: "The campaign and its words",
        email: "officer@larkmere.example",
        phone: "01632 960 014",
      },
      {
        name: "Staithe Lane depot",
        about: "Access and fitting",
        phone: "01632 960 027",
      },
    ],
  },
] as const;
