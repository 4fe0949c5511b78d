import type { PayloadRequest } from "payload";
import type { TakenIn } from "#render/photographs";
import { ToolkitError } from "#render/errors";

type IncomingFile = NonNullable<PayloadRequest["file"]>;

/**
 * Learns all that a file says and is, whatever its name says.
 *
 * Anything but a whole photograph is refused with what to do instead: a drawing or a web page named
 * `.jpg` is neither, and a header that claims more pixels than a photograph has is never decoded.
 */
export async function inspectPhotograph({
  data,
  name,
}: Pick<IncomingFile, "data" | "name">): Promise<TakenIn> {
  const { takeIn } = await import("#render/photographs");
  return takeIn(data, name).catch((cause: unknown) => {
    if (!(cause instanceof ToolkitError)) throw cause;
    throw new ToolkitError("unusable-photograph", cause.message, { cause });
  });
}
