/**
 * The files of a kit, each with the question whether it may go out now and the way to have it.
 *
 * What shows no photograph and says no words of a campaign is the brand's own and always open to whoever has the kit.
 * Everything else goes through the one door of rights, each time.
 */
import { countDownload, countKitFetch } from "#collections";
import { ToolkitError } from "#render/errors";
import { artworkFiles } from "./artwork-files.ts";
import { brandFiles } from "./brand-files.ts";
import { jobFiles } from "./job-files.ts";
import type { KitFile } from "./kit-file.ts";
import type { OpenKit } from "./open-kit.ts";
import { photographFiles } from "./photograph-files.ts";

/** Every file of a kit, in the order of its folders; names that would be there twice are told apart. */
export async function kitFiles(open: OpenKit): Promise<readonly KitFile[]> {
  const files = [
    ...(await jobFiles(open)),
    ...(await artworkFiles(open)),
    ...(await photographFiles(open)),
    ...(await brandFiles(open)),
  ];
  const taken = new Map<string, number>();
  return files.map((file) => {
    const name = safeName(file.name);
    const path = `${file.folder}/${name}`;
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    return { ...file, name: count === 1 ? name : `${count}-${name}` };
  });
}

const safeName = (name: string): string =>
  name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "") || "file";

/** Why a file may not go out now; nothing where it may. */
export async function refusalOf({
  ask,
}: KitFile): Promise<ToolkitError | undefined> {
  try {
    await ask?.();
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}

/** The bytes of one file, counted for the kit and for the link. */
export const takeCounted = (
  { actor, kit, share }: OpenKit,
  file: KitFile,
): Promise<Uint8Array> =>
  file.take(async (inside, digest) => {
    await countKitFetch(
      { kit, actor, req: inside },
      { what: `${file.folder}/${file.name}`, digest },
    );
    if (share) await countDownload(inside, share);
  });
