import type { PayloadRequest } from "payload";

/** Print studios by name. */
export async function readPrinters(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: "printers",
    select: { name: true, key: true, condition: true },
    sort: "name",
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs;
}

/** Whether the press of a print studio is set for uncoated paper. */
export async function isPrinterUncoated(
  req: PayloadRequest,
  key: string,
): Promise<boolean> {
  const found = (await readPrinters(req)).find((one) => one.key === key);
  return found?.condition === "uncoated";
}
