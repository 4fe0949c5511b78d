import { chance, dayAfter2020, drawn, skewed } from "./spread.ts";

/** Words of which titles, captions and keywords are made. */
const words =
  "mere market bridge library school caddy river walk bus festival park harbour garden council recycling summer winter lantern choir football cycle nurse carer orchard allotment museum theatre playground ramp square clock weir lock canal towpath hill farm mill street crossing bin van crew volunteer café ffair gŵyl coed afon".split(
    " ",
  );
const wards = Array.from({ length: 24 }, (_, index) => `Ward ${index + 1}`);
const hues = ["red", "orange", "yellow", "green", "teal", "blue", "grey"];
const services = ["waste", "libraries", "highways", "housing", "care", "parks"];
const channels = ["print", "outdoor", "web", "social", "news", "internal"];

/** A photograph of the bench, shaped as search reads its document. */
export type MadePhotograph = ReturnType<typeof madePhotographs>[number];

/** Photographs with a spread of values as a council's library has it; the same for the same seed. */
export function madePhotographs(count: number, promises: number) {
  const random = chance(7);
  return Array.from({ length: count }, (_, index) => {
    const id = index + 1;
    const some = (number: number) =>
      Array.from({ length: number }, () => skewed(random, words));
    const isUpright = random() < 0.28;
    const longSide = 2000 + Math.floor(random() * 6000);
    const shortSide = Math.round(longSide / 1.5);
    const season = drawn(random, {
      spring: 3,
      summer: 5,
      autumn: 3,
      winter: 2,
    });
    const ward = skewed(random, wards);
    const isBound = random() < 0.3;
    const created = dayAfter2020((index / count) * 2500);
    return {
      id,
      title: [...some(3), String(id)].join(" "),
      slug: `photograph-${id}`,
      alt: { en: `A picture of ${some(6).join(" ")}` },
      caption: { en: some(8).join(" ") },
      credit: `Photographer ${Math.floor(random() * 40)}`,
      approval: drawn(random, {
        approved: 78,
        draft: 14,
        restricted: 3,
        archived: 5,
      }),
      isPublic: false,
      styleSet: drawn(random, {
        location: 30,
        wellbeing: 20,
        service: 18,
        portrait: 9,
        event: 15,
        texture: 5,
        aerial: 3,
      }),
      season,
      takenOn: dayAfter2020((index / count) * 2490),
      createdAt: created,
      keywords: some(4),
      services: [skewed(random, services)],
      promises: [1 + Math.floor(random() * promises)],
      place: {
        ward,
        settlement: skewed(random, wards).replace("Ward", "Town"),
      },
      licences: [
        {
          reference: `LIC-${id}`,
          work: "photograph",
          kind: drawn(random, {
            "in-house": 55,
            commissioned: 25,
            "contributor-agreement": 8,
            "stock-commercial": 7,
            "creative-commons": 5,
          }),
          media: isBound ? "channels" : "any",
          channels: isBound ? channels.filter(() => random() < 0.6) : [],
          from: null,
          until: isBound ? dayAfter2020(1500 + random() * 3500) : null,
        },
      ],
      original: {
        width: isUpright ? shortSide : longSide,
        height: isUpright ? longSide : shortSide,
      },
      reading: {
        orientation: isUpright ? "portrait" : "landscape",
        hues: hues.filter(() => random() < 0.2),
        colors: Array.from({ length: 3 }, () => ({
          hex: `#${Math.floor(random() * 0xffffff)
            .toString(16)
            .padStart(6, "0")}`,
          share: Math.round(random() * 100) / 100,
        })),
      },
      /** The consent of the one person shown, where there is one. */
      consent: random() < 0.1 ? 1 + Math.floor(random() * 10_000) : undefined,
    };
  });
}
