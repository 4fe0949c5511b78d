import { kitPack } from "#plugin/portal";
import { guideMissing } from "../../../guide-missing.ts";
import { kitRefusal } from "../../kit-refusal.ts";
import { openKit } from "../../kit-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly kit: string }>;
}

/** Everything of a kit that may go out now, as one ZIP. */
export async function GET(_request: Request, { params }: Asked) {
  const open = await openKit((await params).kit);
  if (!open) return guideMissing("this kit");
  try {
    return await kitPack(open);
  } catch (error) {
    return kitRefusal(error);
  }
}
