import { expect, it } from "vitest";
import {
  FolderFullError,
  folderFault,
} from "../../../src/cli/commands/pull/folder-full.ts";

const fault = (code: string) => Object.assign(new Error(code), { code });

it.each(["ENOSPC", "EDQUOT"])(
  "a disk without room (%s) is told with its folder, and what to do",
  (code) => {
    const told = folderFault("/srv/hot", fault(code));
    expect(told).toBeInstanceOf(FolderFullError);
    expect(told).toMatchObject({
      code: "output",
      message:
        'Cannot place a job in "/srv/hot": its disk is full; make room, and what was begun goes on',
    });
  },
);

it.each([fault("EACCES"), new Error("ENOSPC"), "ENOSPC", undefined])(
  "any other fault is told as it is: %s",
  (error) => {
    expect(folderFault("/srv/hot", error)).toBe(error);
  },
);
