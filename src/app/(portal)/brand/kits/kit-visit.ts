/** Who opens a kit, for its page and for its files. */
import { cookies } from "next/headers";
import { cache } from "react";
import {
  guidePassCookie,
  kitFor,
  kitPassCookie,
  type OpenKit,
} from "#plugin/portal";
import { visit } from "../../visit.ts";

/** The kit of an address, for somebody who may open it; nothing for everybody else, whether there is one or not. */
export const openKit = cache(
  async (written: string): Promise<OpenKit | undefined> => {
    if (!/^\d{1,15}$/.test(written)) return undefined;
    const { payload, person } = await visit();
    const kept = await cookies();
    const passes = [kitPassCookie, guidePassCookie].flatMap(
      (name) => kept.get(name)?.value ?? [],
    );
    return kitFor(payload, Number(written), { person, passes });
  },
);
