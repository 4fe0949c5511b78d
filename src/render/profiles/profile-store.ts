/**
 * Profiles of presses and the conditions that they describe: those that come with the toolkit and
 * those that an operator installed in a folder. It converts no colors.
 *
 * A profile is kept as `<digest>.icc`, a condition beside it as `<code>.json`. The condition is
 * written last, and each file appears only when it is whole.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { conditionsWith, type PrintingCondition } from "#brand";
import { canonicalJson, sha256 } from "../digest.ts";
import { isSystemError, MissingSupplyError, ToolkitError } from "../errors.ts";
import type { PressProfile } from "../press-job.ts";
import { conditionSchema } from "./condition-schema.ts";
import {
  describeCondition,
  type ConditionChoice,
} from "./describe-condition.ts";
import { greatestProfile, readIccProfile } from "./read-icc-profile.ts";
import { shippedFile } from "./shipped-profiles.ts";
import { writeWhole } from "./write-whole.ts";

/** A profile file that is to be installed. */
export interface OfferedProfile extends ConditionChoice {
  readonly bytes: Uint8Array;
  /** What errors call it. */
  readonly fileName: string;
}

/** Profiles by digest, and installed conditions. */
export interface ProfileStore {
  /** The profile of a digest; throws a MissingSupplyError where it is missing or altered. */
  readonly get: (digest: string) => Promise<PressProfile>;
  /** The installed conditions in the order of their codes. */
  readonly installed: () => Promise<readonly PrintingCondition[]>;
  /** Checks a profile and installs it; one that is wrong changes nothing on disk. */
  readonly add: (offered: OfferedProfile) => Promise<PrintingCondition>;
}

/** Opens the profiles of a folder, which is made when one is installed. */
export function createProfileStore({
  directory,
}: {
  readonly directory: string;
}): ProfileStore {
  const installedFile = (digest: string) =>
    path.join(/*turbopackIgnore: true*/ directory, `${digest}.icc`);
  const installed = () => readConditions(directory);

  return {
    installed,
    get: async (digest) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) {
        throw new MissingSupplyError(
          `Expected the digest of a profile but received "${digest.slice(0, 64)}"`,
        );
      }
      const shipped = shippedFile(digest);
      return shipped === undefined
        ? readProfile(
            installedFile(digest),
            digest,
            'install it with "livery profiles add"',
          )
        : readProfile(
            shipped,
            digest,
            "run Livery from its own folder, or restore the file",
          );
    },
    async add({ bytes, fileName, ...choice }) {
      const iccProfile = readIccProfile(bytes, fileName);
      const condition = await describeCondition(iccProfile, choice, fileName);
      const others = (await installed()).filter(
        (before) => !saysTheSame(before, condition),
      );
      conditionsWith([...others, condition]);
      // Written again where it is there already: that mends a file that was altered.
      await writeWhole(installedFile(iccProfile.digest), bytes);
      const json = `${JSON.stringify(condition, null, 2)}\n`;
      await writeWhole(path.join(directory, `${condition.code}.json`), json);
      return condition;
    },
  };
}

/** Whether two conditions differ in nothing but where their figures come from. */
const saysTheSame = (a: PrintingCondition, b: PrintingCondition): boolean =>
  canonicalJson({ ...a, source: "" }) === canonicalJson({ ...b, source: "" });

async function readProfile(
  file: string,
  digest: string,
  remedy: string,
): Promise<PressProfile> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > greatestProfile) throw new Error("it is too large");
    bytes = await readFile(file);
  } catch (cause) {
    throw new MissingSupplyError(`Cannot read profile "${file}": ${remedy}`, {
      cause,
    });
  }
  if (sha256(bytes) !== digest) {
    throw new MissingSupplyError(
      `Cannot use profile "${file}": it was altered; delete it and install the publisher's file again`,
    );
  }
  return readIccProfile(bytes, path.basename(file));
}

async function readConditions(
  directory: string,
): Promise<readonly PrintingCondition[]> {
  const names = await readdir(/*turbopackIgnore: true*/ directory).catch(
    (error: unknown) => {
      if (isSystemError(error, "ENOENT")) return [];
      throw new ToolkitError(
        "profile-folder",
        `Cannot read the folder of profiles "${directory}": make it readable`,
        { cause: error },
      );
    },
  );
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  return Promise.all(
    files.map((name) => readCondition(path.join(directory, name))),
  );
}

async function readCondition(file: string): Promise<PrintingCondition> {
  try {
    const condition = conditionSchema.parse(
      JSON.parse(await readFile(file, "utf8")),
    );
    if (`${condition.code}.json` === path.basename(file)) return condition;
    throw new Error(`it is of code "${condition.code}"`);
  } catch (cause) {
    throw new ToolkitError(
      "printing-condition",
      `Cannot read printing condition "${file}": delete it and install its profile again`,
      { cause },
    );
  }
}
