import Link from "next/link";
import type { DefaultServerCellComponentProps } from "payload";
import { keyIn, subjects } from "#collections";
import { readNames } from "../read-names.ts";

const words: Readonly<Record<string, string>> = {
  program: "The program",
  nobody: "Somebody without a login",
};

/** Who did it: people by name, everything else as the audit has it. */
export async function ActorCell({
  cellData,
  payload,
}: DefaultServerCellComponentProps) {
  const actor = String(cellData ?? "");
  const id = keyIn("user", actor);
  if (id === undefined) return words[actor] ?? actor;
  return (await readNames(payload)).get(Number(id)) ?? `${actor}, who left`;
}

/** What it is about, with the way to it where its address is known. */
export function AboutCell({ cellData }: DefaultServerCellComponentProps) {
  const about = String(cellData ?? "");
  const [kind = "", key = ""] = about.split(":");
  const subject = subjects[kind];
  return subject?.key === "id" ? (
    <Link href={`/admin/collections/${subject.collection}/${key}`}>
      {about}
    </Link>
  ) : (
    about
  );
}
