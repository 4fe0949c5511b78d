import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { composed } from "./composed.ts";
import type { Transport } from "./transport.ts";

/** Lays mails into a folder, a readable file each, where no server is set: whoever tries Livery out sees what it would send. */
export const fileOutbox = (folder: string, from: string): Transport => ({
  name: folder,
  async send(mail) {
    const { createTransport } = await import("nodemailer");
    const { message } = await createTransport({
      streamTransport: true,
      buffer: true,
      newline: "unix",
    }).sendMail(composed(mail, from));
    await mkdir(/*turbopackIgnore: true*/ folder, { recursive: true });
    const place = path.join(/*turbopackIgnore: true*/ folder, `${mail.id}.eml`);
    // Whoever reads the folder sees whole files alone.
    await writeFile(`${place}.part`, message, { mode: 0o600 });
    await rename(`${place}.part`, place);
  },
  problemIn: (error) => ({
    says: `The folder ${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    isFinal: false,
    isUnreachable: true,
  }),
  close: () => undefined,
});
