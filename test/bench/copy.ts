/** Places to vary copy by: every card of a run has words that none before it had. */
export const towns: readonly string[] = [
  "Abbotsmere",
  "Aldermoor",
  "Brackenford",
  "Castle Lark",
  "Dunnock Green",
  "Eastwater",
  "Fennimore",
  "Goldcrest Hill",
  "Harrowmere",
  "Kingfisher Quay",
  "Larkstead",
  "Millbrook",
  "Nettlecombe",
  "Otterford",
  "Plover Bank",
  "Redwing Park",
  "Swallowfield",
  "Teal Bridge",
  "Upper Mere",
  "Wrenbury",
];

/** Copy limits of the card, in characters. */
export const greatestHeadline = 60;
export const greatestMessage = 160;
