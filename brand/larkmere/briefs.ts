import type { CampaignBrief } from "../messages/campaign-brief.ts";

const contact = (name: string, phone: string) => ({
  name,
  email: "communications@larkmere.example",
  phone,
});

/** Templates whose open slots officers fill without anybody's look: the guardian has decided that nothing is locked. */
const openTemplates = {
  poster: [],
  flyer: [],
  "social-card": [],
  banner: [],
} as const;

/** What each campaign is for and what must be kept to, by its slug. */
export const briefs: Readonly<Record<string, CampaignBrief>> = {
  "feed-the-caddy": {
    summary:
      "Gets more homes to put their food waste in the caddy, every week.",
    objective:
      "From 41% to 60% of homes by 31 March 2027, and 12% less food in rubbish bins.",
    audiences: [
      {
        name: "Families in terraced streets",
        insight: "They fear mess and smell. Demonstration: doorstep survey.",
      },
      {
        name: "People in flats",
        insight: "Many have no caddy. Demonstration: waste audit.",
      },
    ],
    messages: [
      {
        channel: "x",
        text: "Scraps do more in the caddy. We turn your food waste into energy and farm fertiliser. Order your free liners: larkmere.example/food #FeedTheCaddy",
        alt: "A fig cut open in a red bowl",
      },
      {
        channel: "facebook",
        audience: "Families in terraced streets",
        text: "Larkmere already has {fact:food-caddies} and recycles {fact:recycling-rate} of its waste. Use a liner, keep the lid shut and put your caddy out each week. Order your free liners: larkmere.example/food #FeedTheCaddy",
        alt: "A fig cut open in a red bowl",
      },
      {
        channel: "bluesky",
        text: "All your food waste can go in the caddy: cooked, raw and mouldy food, tea bags, bones and eggshells. Free liners: larkmere.example/food #FeedTheCaddy",
        alt: "A fig cut open in a red bowl",
      },
      {
        channel: "sms",
        audience: "People in flats",
        text: "Larkmere Council: put all your food waste in your caddy. We collect it every week. Free liners: larkmere.example/food or 01632 960 123",
      },
      {
        channel: "email-subject",
        text: "Your free caddy liners are ready to order",
      },
    ],
    election: "continue-without-members",
    hashtag: "#FeedTheCaddy",
    lockedSlots: openTemplates,
    dos: ["Say that liners are free.", "Show food that anybody knows."],
    donts: ["Do not blame people who do not take part yet."],
    contact: contact("Waste campaigns", "01632 960 123"),
    accessLevel: "partner",
  },
  "wild-verges": {
    summary: "Tells why some verges are cut later, and asks for more of them.",
    objective: "200 suggestions of verges by 30 June 2027.",
    audiences: [
      {
        name: "People who drive past",
        insight: "They think that a long verge is a forgotten one.",
      },
    ],
    messages: [
      {
        channel: "x",
        text: "We cut {fact:verges-cut-later} verges later this year, so flowers can seed and bees can feed. Know a verge that should join them? larkmere.example/verges #WildVerges",
        alt: "Dandelions in a meadow",
      },
      {
        channel: "instagram",
        text: "We recycle {fact:recycling-rate} of our waste, and now our verges do more too. A verge that is cut once a year can hold {fact:verge-flower-kinds} kinds of wild flower. #WildVerges",
        alt: "Dandelions in a meadow",
      },
    ],
    election: "continue",
    hashtag: "#WildVerges",
    lockedSlots: openTemplates,
    dos: ["Say that junctions are still cut, so that drivers can see."],
    donts: ["Do not call any flower a weed."],
    contact: contact("Parks and verges team", "01632 960 145"),
    accessLevel: "public",
  },
  "your-say-starts-here": {
    summary: "Gets people on the register before the poll of 6 May 2027.",
    objective: "From 66% to 75% of people aged 18 to 24 by 19 April 2027.",
    audiences: [
      {
        name: "People who have moved",
        insight: "They do not know that they must register again.",
      },
      { name: "First-time voters", insight: "They think that it takes long." },
    ],
    messages: [
      {
        channel: "x",
        audience: "First-time voters",
        text: "You can only vote if you are on the register. It takes {fact:registration-minutes} minutes: gov.uk/register-to-vote #YourSayStartsHere",
        alt: "A stream in a wood",
      },
      {
        channel: "sms",
        audience: "People who have moved",
        text: "Moved home? You need to register again to vote on 6 May 2027. Do it by 19 April: gov.uk/register-to-vote",
      },
    ],
    election: "exempt",
    hashtag: "#YourSayStartsHere",
    dos: ["Give the deadline in every message."],
    donts: [
      "Do not show or name a councillor, a candidate or a party.",
      "Do not say what to vote for.",
    ],
    contact: contact("Electoral services", "01632 960 100"),
    accessLevel: "partner",
    until: "2027-05-06",
    sensitivity: "political",
    lockedSlots: { poster: ["message"], flyer: ["message"] },
  },
  "be-their-steady": {
    summary: "Finds people who can give a child in care a steady home.",
    objective: "220 enquiries and 24 approved households in 12 months.",
    audiences: [
      {
        name: "People aged 45 to 60 with a spare room",
        insight:
          "They think that they are too old, or that renting rules them out.",
      },
    ],
    messages: [
      {
        channel: "facebook",
        text: "You can foster if you are single, married, renting, working or retired. You need to be {fact:fostering-least-age} or over and have a spare room. Talk to us: larkmere.example/foster #BeTheirSteady",
        alt: "The sun rises over a hilltop",
      },
      {
        channel: "bluesky",
        text: "Larkmere is home to {fact:residents}. Some of the youngest need a safe, steady home close to their school and friends. larkmere.example/foster #BeTheirSteady",
        alt: "The sun rises over a hilltop",
      },
    ],
    election: "continue-without-members",
    hashtag: "#BeTheirSteady",
    dos: ["Show carers who said yes to social media and the press."],
    donts: [
      "Do not show a child who can be recognised.",
      "Do not tell a real case.",
    ],
    contact: contact("Fostering team", "0808 157 0321"),
    accessLevel: "partner",
    bansIdentifiableChildren: true,
    sensitivity: "safeguarding",
  },
};
