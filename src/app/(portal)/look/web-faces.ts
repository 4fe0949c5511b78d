/** Faces of installed packages as pages fetch them: made when somebody first asks, and kept in the home for good. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "#collections";
import { defaultHome } from "#plugin/portal";
import { sha256 } from "#render/digest";
import { readFontFile } from "#render/fonts";
import { webFont, type FacePart } from "#render/web-fonts";
import { ownName } from "../parts/words.ts";

export const faceParts: readonly FacePart[] = ["english", "european", "rest"];

/** What pages fetch of a face: a part, or what the name of one language takes, by its tag. */
export type PageFace = FacePart | `name-${string}`;

/** The last part of a face's address. */
export const faceName = (file: string, face: PageFace): string =>
  `${path.basename(file, path.extname(file))}-${face}.woff2`;

const isPart = (face: PageFace): face is FacePart =>
  faceParts.some((part) => part === face);

const cutOf = (face: PageFace) =>
  isPart(face) ? face : { words: ownName(face.slice("name-".length)) };

const digests = new Map<string, Promise<string>>();

/** Installed packages do not change while the program runs. */
export function digestOfFont(file: string): Promise<string> {
  const found =
    digests.get(file) ??
    readFontFile(file).then((bytes) => sha256(bytes).slice(0, 16));
  digests.set(file, found);
  return found;
}

type Bytes = Uint8Array<ArrayBuffer>;

const underWay = new Map<string, Promise<Bytes>>();

/** What pages fetch of a face by the module path of its font; made once for all who wait. */
export async function webFace(file: string, face: PageFace): Promise<Bytes> {
  const place = path.join(
    /*turbopackIgnore: true*/ defaultHome(),
    "web-fonts",
    await digestOfFont(file),
    faceName(file, face),
  );
  const found =
    underWay.get(place) ??
    keptOrMade(place, file, face).finally(() => underWay.delete(place));
  underWay.set(place, found);
  return found;
}

async function keptOrMade(
  place: string,
  file: string,
  face: PageFace,
): Promise<Bytes> {
  const kept = await readFile(/*turbopackIgnore: true*/ place).catch(
    () => undefined,
  );
  if (kept && kept.length > 0) return new Uint8Array(kept);
  const made = await webFont(await readFontFile(file), cutOf(face), file);
  await writeWhole(place, made);
  return made;
}
