/**
 * What a digital pack holds: every file with what it says in words, captions to post it with, the other ways to
 * read its campaign and which of them it lacks, a manifest, and how each output is released. Each file goes out by the one door; what is refused there is left out, and the manifest
 * says why.
 */
import type { PayloadRequest } from "payload";
import { z } from "zod";
import {
  handOut,
  isMember,
  outwardRelease,
  writeOutwardReleases,
  type ApprovalStanding,
  type OutwardRelease,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import { csvLine } from "./csv-line.ts";
import { PackAlternatives } from "./pack-alternatives.ts";

/** One file of a pack. */
export interface PackEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether packing makes it smaller. */
  readonly isText: boolean;
}

/** What a pack is made with. */
export interface Packing {
  readonly req: PayloadRequest;
  readonly files: ArtworkFiles;
}

const equivalentsSchema = z.array(
  z.object({
    fileName: z.string(),
    alt: z.string(),
    caption: z.string(),
    files: z.array(
      z.object({
        fileName: z.string(),
        mediaType: z.string(),
        digest: z.string(),
      }),
    ),
  }),
);

const spokenSchema = z.array(z.object({ slot: z.string(), text: z.string() }));

type Equivalent = z.output<typeof equivalentsSchema>[number];

/** A file as the manifest tells of it. */
interface Listed {
  readonly file: string;
  readonly name: string;
  readonly template: string;
  readonly format: string;
  readonly language: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly alt?: string;
  readonly caption?: string;
}

/** A rendition of a pack, and the folder that it stands in where it is one of many alike. */
export interface Packed {
  readonly rendition: Rendition;
  readonly folder?: string;
}

/** The entries of a pack, one after the other; a rendition is read when its turn comes. */
export async function* packEntries(
  renditions: AsyncIterable<Packed> | Iterable<Packed>,
  packing: Packing,
): AsyncGenerator<PackEntry> {
  const listed: Listed[] = [];
  const releases: OutwardRelease[] = [];
  const leftOut: { readonly name: string; readonly why: string }[] = [];
  const alternatives = new PackAlternatives();
  let refusal: ToolkitError | undefined;
  const names = new Set<string>();
  for await (const { folder, rendition } of renditions) {
    const within = (name: string) => (folder ? `${folder}/${name}` : name);
    const found = await filesOf(rendition, packing).catch((error: unknown) => {
      if (!(error instanceof ToolkitError)) throw error;
      refusal ??= error;
      leftOut.push({ name: rendition.name, why: error.message });
      alternatives.note(rendition, { why: error.message });
      return { files: [], release: undefined };
    });
    if (found.release) releases.push(found.release);
    for (const { entry, tells, words } of found.files) {
      const name = free(within(entry.name), names);
      yield { ...entry, name };
      listed.push({ file: name, ...tells });
      alternatives.note(rendition, { file: name });
      for (const word of words)
        yield {
          ...word,
          name: besides(within(word.name), within(entry.name), name),
        };
    }
  }
  // Where nothing may go out there is no pack: the refusal is the answer, not an empty archive.
  if (listed.length === 0 && refusal) throw refusal;
  const { fileName, told, words } = await alternatives.tell(packing.req);
  yield text("captions.csv", captionsOf(listed));
  yield text(fileName, words);
  yield text(
    "manifest.json",
    `${JSON.stringify({ files: listed, leftOut, alternatives: told }, null, 2)}\n`,
  );
  yield text("releases.json", writeOutwardReleases(releases));
}

/** A name that no other entry has: the second of a kind is called so. */
function free(name: string, taken: Set<string>): string {
  const [stem = name, ending = ""] = [
    name.replace(/\.[^.]+$/, ""),
    /\.[^.]+$/.exec(name)?.[0],
  ];
  let found = name;
  for (let count = 2; taken.has(found); count++)
    found = `${stem}-${count}${ending}`;
  taken.add(found);
  return found;
}

/** What is named after a file follows it where that was renamed. */
const besides = (word: string, before: string, now: string): string =>
  word.replace(before.replace(/\.[^.]+$/, ""), now.replace(/\.[^.]+$/, ""));

interface Found {
  readonly entry: PackEntry;
  readonly words: readonly PackEntry[];
  readonly tells: Omit<Listed, "file">;
}

/** The files of one rendition, each asked for at the door, and how it is released. */
async function filesOf(
  rendition: Rendition,
  { files, req }: Packing,
): Promise<{
  readonly files: readonly Found[];
  readonly release?: OutwardRelease;
}> {
  const { format, language, name, purpose, status, template } = rendition;
  if (status === "blocked" || purpose === "press")
    throw new ToolkitError(
      "blocked",
      `"${name}" is ${status === "blocked" ? "blocked by preflight" : "for the press and goes to the print studio"}`,
    );
  const said = equivalentsSchema.safeParse(rendition.equivalents);
  const found: Found[] = [];
  let standing: ApprovalStanding | undefined;
  for (const [index, file] of (rendition.files ?? []).entries()) {
    const bytes = await present(files, file.digest, name);
    standing = await handOut(
      rendition,
      {
        handing: "download",
        isForMember: isMember(req),
        moment: new Date(),
      },
      { file: file.digest, files, req },
    );
    const own = said.success ? said.data[index] : undefined;
    found.push({
      entry: {
        name: safe(own?.fileName ?? file.fileName),
        bytes,
        isText: false,
      },
      words: own
        ? await wordsBeside(own, files, name)
        : [spokenBeside(file.fileName, rendition)],
      tells: {
        ...{ name, template: template ?? "", format: format ?? "" },
        ...{ language: language ?? "", mediaType: file.mediaType },
        ...{ bytes: file.bytes, sha256: file.digest },
        ...(own && { alt: own.alt, caption: own.caption }),
      },
    });
  }
  return {
    files: found,
    ...(standing && {
      release: outwardRelease(req.payload, rendition, standing),
    }),
  };
}

async function wordsBeside(
  { files: words }: Equivalent,
  files: ArtworkFiles,
  name: string,
): Promise<readonly PackEntry[]> {
  const entries: PackEntry[] = [];
  for (const { digest, fileName } of words)
    entries.push({
      name: safe(fileName),
      bytes: await present(files, digest, name),
      isText: true,
    });
  return entries;
}

/** What an output from before equivalents were kept says, line by line. */
function spokenBeside(
  fileName: string,
  { spoken }: Pick<Rendition, "spoken">,
): PackEntry {
  const read = spokenSchema.safeParse(spoken);
  const lines = (read.success ? read.data : []).map((one) => one.text);
  return text(
    safe(fileName.replace(/\.[^.]+$/, ".txt")),
    `${lines.join("\n\n")}\n`,
  );
}

async function present(
  files: ArtworkFiles,
  digest: string,
  name: string,
): Promise<Uint8Array> {
  const bytes = await files.get(digest);
  if (bytes) return bytes;
  throw new ToolkitError(
    "missing-supply",
    `A file of "${name}" is gone: restore the folder of renditions, or make it again`,
  );
}

const text = (name: string, words: string): PackEntry => ({
  name,
  bytes: Buffer.from(words, "utf8"),
  isText: true,
});

/** Small letters, figures and few marks alone: no folder and no way out of one. */
const safe = (name: string): string =>
  name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "");

/** What a scheduler of posts reads: a byte-order mark first, so that a spreadsheet sees other scripts right. */
const captionsOf = (listed: readonly Listed[]): string =>
  `\ufeff${[
    csvLine(["File", "Language", "Alt text", "Caption"]),
    ...listed.map(({ alt = "", caption = "", file, language }) =>
      csvLine([file, language, alt, caption]),
    ),
  ].join("")}`;
