import { open } from "node:fs/promises";
import path from "node:path";
import { printingConditions, type PrintingCondition } from "#brand";
import { profilesFolder } from "#plugin";
import {
  createProfileStore,
  greatestProfile,
  MissingSupplyError,
  type ConditionChoice,
} from "#render";
import { say, sayJson } from "../answer.ts";

/** Options that every command has. */
interface Answering {
  readonly json: boolean;
}

/** Installs a profile, and the printing condition that it describes. */
export async function addProfile(
  file: string,
  { json, ...choice }: ConditionChoice & Answering,
): Promise<void> {
  const directory = profilesFolder();
  const condition = await createProfileStore({ directory }).add({
    ...choice,
    fileName: path.basename(file),
    bytes: await readSmallFile(file),
  });
  if (json) return sayJson({ directory, condition });
  say(`Installed printing condition "${condition.code}":`);
  sayCondition(condition);
}

/** Lists the printing conditions, shipped and installed. */
export async function listProfiles({ json }: Answering): Promise<void> {
  const directory = profilesFolder();
  const installed = await createProfileStore({ directory }).installed();
  if (json) {
    return sayJson({
      directory,
      conditions: [
        ...printingConditions.map((shipped) => ({
          ...shipped,
          isInstalled: false,
        })),
        ...installed.map((added) => ({ ...added, isInstalled: true })),
      ],
    });
  }
  say("Printing conditions that come with the toolkit:");
  printingConditions.forEach(sayCondition);
  say(`Installed in ${directory}:`);
  if (installed.length === 0) {
    say('  none: "livery profiles add FILE" installs one');
  }
  installed.forEach(sayCondition);
}

function sayCondition({
  code,
  name,
  inks,
  identifier,
  totalInk,
}: PrintingCondition): void {
  say(`  ${code.padEnd(16)} ${name}`);
  say(
    `  ${" ".repeat(16)} ${identifier}, ${inks} inks, ${totalInk} % of ink at most`,
  );
}

/** Reads a file no further than a profile may go, whatever its size. */
async function readSmallFile(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, "r");
    if (!(await handle.stat()).isFile()) throw new Error("it is not a file");
    const most = Buffer.alloc(greatestProfile + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(most, length);
      length += bytesRead;
      if (bytesRead === 0 || length === most.length) break;
    }
    return Uint8Array.from(most.subarray(0, length));
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot read "${file}": name a profile that is there and may be read`,
      { cause },
    );
  }
}
