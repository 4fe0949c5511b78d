import contentDisposition from "content-disposition";
import { kitFiles, takeCounted } from "#plugin/portal";
import { guideMissing } from "../../../../../guide-missing.ts";
import { kitHeaders, kitRefusal } from "../../../../kit-refusal.ts";
import { openKit } from "../../../../kit-visit.ts";

interface Asked {
  readonly params: Promise<{
    readonly kit: string;
    readonly folder: string;
    readonly name: string;
  }>;
}

/** One file of a kit. Rights, elections and approvals are asked each time, and nobody on the way keeps it. */
export async function GET(_request: Request, { params }: Asked) {
  const { folder, kit, name } = await params;
  const open = await openKit(kit);
  if (!open) return guideMissing("this kit");
  const file = (await kitFiles(open)).find(
    (one) => one.folder === folder && one.name === name,
  );
  if (!file) return guideMissing("this file of the kit");
  try {
    const bytes = await takeCounted(open, file);
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...kitHeaders,
        "content-type": file.mediaType,
        "content-disposition": contentDisposition(file.name),
        "content-security-policy": "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    return kitRefusal(error);
  }
}
