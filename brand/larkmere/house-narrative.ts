import type { HouseNarrative } from "../messages/house-narrative.ts";

/** What Larkmere says of itself, in the order in which it is told. */
export const houseNarrative: HouseNarrative = {
  title: "House narrative",
  language: "en",
  goal: "Make Larkmere a place to live well.",
  statements: [
    {
      heading: "We have a lot to be proud of",
      text: "Larkmere is a place of market towns, villages and wide water. It is home to {fact:residents}. We are proud of what we do well, and honest about what we must do better.",
      kind: "pride",
      audience: "both",
      campaigns: ["wild-verges"],
    },
    {
      heading: "We want more for our communities",
      text: "We spend public money with care. We join up our services so you only tell us once.",
      kind: "ambition",
      audience: "external",
      campaigns: [],
    },
    {
      heading: "Wellbeing comes first",
      text: "Wellbeing is at the heart of every choice we make. Good homes, clean air, steady work, safe streets and good health all help people live well.",
      kind: "theme",
      audience: "both",
      campaigns: ["be-their-steady"],
    },
    {
      heading: "We must waste less",
      text: "We recycle {fact:recycling-rate} of our waste and you have {fact:food-caddies}. Too much food is still burned.",
      kind: "challenge",
      audience: "both",
      campaigns: ["feed-the-caddy"],
    },
    {
      heading: "We do it together",
      text: "We cannot do this alone. We work with residents, businesses, the NHS, police, schools and local groups.",
      kind: "people",
      audience: "both",
      campaigns: ["your-say-starts-here"],
    },
    {
      heading: "So, we promise",
      text: "We make five promises. Each has its own colour and its own campaigns.",
      kind: "promise-intro",
      audience: "both",
      campaigns: [],
    },
  ],
};
