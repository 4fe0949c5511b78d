import { fromBuffer, type Entry, type ZipFile } from "yauzl";

/** The files of a ZIP by their names, in its order, read by another library than the one that wrote it. */
export function readZip(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes),
      { lazyEntries: true },
      (error, zip: ZipFile) => {
        if (error) return reject(error);
        const files = new Map<string, Buffer>();
        zip.on("entry", (entry: Entry) =>
          zip.openReadStream(entry, (failure, stream) => {
            if (failure) return reject(failure);
            const chunks: Buffer[] = [];
            stream.on("data", (chunk: Buffer) => chunks.push(chunk));
            stream.on("error", reject);
            stream.on("end", () => {
              files.set(entry.fileName, Buffer.concat(chunks));
              zip.readEntry();
            });
          }),
        );
        zip.on("end", () => resolve(files));
        zip.on("error", reject);
        zip.readEntry();
      },
    );
  });
}
