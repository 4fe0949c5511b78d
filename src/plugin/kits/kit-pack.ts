/** Everything of a kit as one archive: folders by kind, a read-me, checksums, and what was left out and why. */
import {
  countDownload,
  countKitFetch,
  inTransaction,
  refusalForOutsiders,
} from "#collections";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { PackEntry } from "../studio/pack-entries.ts";
import { zipAnswer } from "../studio/zip-stream.ts";
import type { KitFile } from "./kit-file.ts";
import { kitFiles } from "./kit-files.ts";
import { readMe } from "./kit-read-me.ts";
import type { OpenKit } from "./open-kit.ts";

/** The archive as an answer, counted once. Each file in it is asked for at the door when its turn comes. */
export async function kitPack(open: OpenKit): Promise<Response> {
  const { actor, kit, payload, share } = open;
  await inTransaction(payload, async (inside) => {
    if (share) await countDownload(inside, share);
    await countKitFetch(
      { kit, actor, req: inside },
      { what: "Everything", digest: "" },
    );
  });
  return zipAnswer(`kit-${kit.id}.zip`, entriesOf(open));
}

async function* entriesOf(open: OpenKit): AsyncGenerator<PackEntry> {
  yield text("READ-ME.txt", await readMe(open));
  const sums: string[] = [];
  const leftOut: string[] = [];
  for (const file of await kitFiles(open)) {
    const name = `${file.folder}/${file.name}`;
    const taken = await takeOr(file);
    if (taken instanceof ToolkitError) {
      leftOut.push(`${name}\n  ${refusalForOutsiders(taken).says}\n`);
      continue;
    }
    sums.push(`${sha256(taken)}  ${name}\n`);
    yield { name, bytes: taken, isText: isText(file) };
  }
  if (leftOut.length > 0)
    yield text(
      "LEFT-OUT.txt",
      `These files could not be handed out when this archive was made.\n\n${leftOut.join("\n")}`,
    );
  yield text("SHA256SUMS", sums.join(""));
}

async function takeOr({ take }: KitFile): Promise<Uint8Array | ToolkitError> {
  try {
    return await take(() => Promise.resolve());
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}

const isText = ({ mediaType }: KitFile): boolean =>
  /^(text\/|image\/svg|application\/(json|xml))/.test(mediaType);

const text = (name: string, words: string): PackEntry => ({
  name,
  bytes: Buffer.from(words, "utf8"),
  isText: true,
});
