import type { User } from "../payload-types.ts";
import {
  noticeKinds,
  tellings,
  type HowTold,
  type NoticeKind,
} from "./kinds.table.ts";

/** What a kind is called as a field: `approval-wanted` is `approvalWanted`. */
export const fieldNameOf = (kind: NoticeKind): string =>
  kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isHowTold = (value: unknown): value is HowTold =>
  typeof value === "string" && Object.hasOwn(tellings, value);

/** How somebody is told of a kind: as policy fixes it, as they chose, or as is usual. */
export function tellingOf(
  { notices }: Pick<User, "notices">,
  kind: NoticeKind,
): HowTold {
  const { isFixed, usually } = noticeKinds[kind];
  if (isFixed) return usually;
  const chosen: unknown = Object.entries(notices ?? {}).find(
    ([name]) => name === fieldNameOf(kind),
  )?.[1];
  return isHowTold(chosen) ? chosen : usually;
}
