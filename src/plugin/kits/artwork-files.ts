import {
  askEverything,
  filesIn,
  handingOf,
  handOut,
  readArtwork,
  referenceOf,
  type Rendition,
} from "#collections";
import type { Alongside, KitFile } from "./kit-file.ts";
import type { OpenKit } from "./open-kit.ts";

/** The finished artwork of a kit, each file through the door of rights. */
export async function artworkFiles(open: OpenKit): Promise<readonly KitFile[]> {
  const { kit, payload } = open;
  const ids = (kit.renditions ?? []).flatMap((one) => referenceOf(one) ?? []);
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: "renditions",
    where: { id: { in: ids }, status: { equals: "ready" } },
    select: { standing: false },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.flatMap((rendition) =>
    (rendition.files ?? []).map((file) => ({
      folder: "artwork" as const,
      name: file.fileName,
      says: rendition.name,
      mediaType: file.mediaType,
      ...throughTheDoor(open, rendition, file),
    })),
  );
}

type File = NonNullable<Rendition["files"]>[number];

/** How one file of a rendition is asked for and taken. */
export function throughTheDoor(
  { actor, folders, isForMember, req, share }: OpenKit,
  rendition: Rendition,
  file: File,
): Required<Pick<KitFile, "ask" | "take">> {
  const folder = folders.renditions;
  const isProof = share?.isProof ?? false;
  const handed = { req, files: filesIn(folder), isProof, actor };
  const occasion = () => ({
    handing: share ? "share" : handingOf(rendition),
    isForMember,
    ...(share?.partner && { partner: share.partner }),
    moment: new Date(),
  });
  return {
    ask: async () => {
      await askEverything(rendition, occasion(), handed);
    },
    take: async (alongside: Alongside) => {
      const answer = await readArtwork(folder, file, isProof);
      await handOut(rendition, occasion(), {
        ...handed,
        file: file.digest,
        alongside: (inside) => alongside(inside, file.digest),
      });
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
