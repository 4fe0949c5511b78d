import type { Payload } from "payload";
import { openAmong } from "#collections";
import { figuresOf } from "#brand";
import type { GuidePhotograph } from "./guide-photographs.ts";
import type { GuideSection } from "./guide-sections.ts";

/** The photographs of a section that anybody may see today, by `Photograph.id`. Rights are asked each time. */
export async function sectionPhotographs(
  payload: Payload,
  section: GuideSection,
): Promise<ReadonlyMap<string, GuidePhotograph>> {
  const slugs = figuresOf(section).flatMap(
    ({ photograph }) => photograph ?? [],
  );
  if (slugs.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: "photographs",
    where: {
      and: [
        { slug: { in: slugs } },
        { isPublic: { equals: true } },
        { approval: { equals: "approved" } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(
    (await openAmong(docs, payload)).flatMap(
      ({ alt, credit, id, original, slug, title }) => {
        const { height, width } = original ?? {};
        return slug && height && width
          ? [
              [
                slug,
                {
                  id,
                  title,
                  alt: alt ?? title,
                  credit: credit ?? "",
                  width,
                  height,
                },
              ] as const,
            ]
          : [];
      },
    ),
  );
}
