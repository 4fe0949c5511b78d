/**
 * The folder that jobs are placed in, and what is remembered of them. A job appears whole and once: what is about to
 * be placed is written down first, so that a process that was killed knows afterwards whether it had.
 */
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import { workFolder } from "./lock.ts";

const stateSchema = z.object({
  format: z.literal("livery-pull/1"),
  server: z.string(),
  cursor: z.number().int().min(0),
  /** Digests of the archives that were placed, by the job's name. */
  placed: z.record(z.string(), z.string()),
  /** A job that is about to be placed. */
  placing: z.object({ name: z.string(), sha256: z.string() }).nullable(),
});

type State = z.output<typeof stateSchema>;

/** A folder with its memory. */
export interface HotFolder {
  readonly cursor: number;
  /** Where a job is put together, out of sight. */
  workPath(name: string): string;
  hasPlaced(name: string): boolean;
  /** Moves a job that is whole to where it is seen. */
  place(name: string, sha256: string): Promise<void>;
  /** Remembers that everything up to a cursor is done. */
  advance(cursor: number): Promise<void>;
}

/** Opens a folder for the jobs of one server, and ends what a process that was killed had begun. */
export async function openHotFolder(
  folder: string,
  server: string,
): Promise<HotFolder> {
  const work = workFolder(folder);
  await mkdir(work, { recursive: true });
  const file = path.join(work, "state.json");
  let state = await readState(file, server);
  const keep = async (next: State) => {
    await writeDurably(file, JSON.stringify(next, null, 2));
    state = next;
  };
  const hot: HotFolder = {
    get cursor() {
      return state.cursor;
    },
    workPath: (name) => path.join(work, name),
    hasPlaced: (name) => Object.hasOwn(state.placed, name),
    async place(name, sha256) {
      const target = path.join(folder, name);
      if (await isThere(target))
        throw new ToolkitError(
          "already-there",
          `there is a folder of that name already, which was not placed from here: move it away`,
        );
      await keep({ ...state, placing: { name, sha256 } });
      await rename(hot.workPath(name), target);
      await syncFolder(folder);
      await keep(settled(state));
    },
    advance: async (cursor) => {
      if (cursor > state.cursor) await keep({ ...state, cursor });
    },
  };
  const { placing } = state;
  if (placing)
    await keep(
      (await isThere(hot.workPath(placing.name)))
        ? without(state)
        : settled(state),
    );
  return hot;
}

const without = (state: State): State => ({ ...state, placing: null });

/** What was about to be placed is placed. */
const settled = (state: State): State =>
  state.placing
    ? without({
        ...state,
        placed: {
          ...state.placed,
          [state.placing.name]: state.placing.sha256,
        },
      })
    : state;

async function readState(file: string, server: string): Promise<State> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined)
    return {
      format: "livery-pull/1",
      server,
      cursor: 0,
      placed: {},
      placing: null,
    };
  const read = stateSchema.safeParse(parsed(text));
  if (!read.success)
    throw new ToolkitError(
      "invalid-state",
      `Cannot read ${file}: restore it from a backup, or move it away and empty the folder, for every ready job is then fetched again`,
    );
  if (read.data.server === server) return read.data;
  throw new ToolkitError(
    "usage",
    `The folder holds jobs of ${read.data.server}: choose another folder for those of ${server}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** A file that is there whole, also after the power fails. */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const part = `${file}.part`;
  await rm(part, { force: true });
  const handle = await open(part, "wx");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  await syncFolder(path.dirname(file));
}

/** Makes sure that names in a folder are on the disk. Some systems cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
