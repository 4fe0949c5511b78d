import { ToolkitError } from "#render/errors";
import { bucketFiles, type BucketPlace } from "./bucket-files.ts";
import type { ContentFiles } from "./content-files.ts";
import { folderFiles } from "./folder-files.ts";

const bucketShape =
  /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w.-]+)*)\/?$/;

/** Whether a place is a bucket. Throws `usage` where it means one and names none. */
export const isBucket = (place: string): boolean =>
  bucketIn(place) !== undefined;

/** The files of a place: a folder of this machine by its path, or a bucket as `s3://bucket/prefix`. */
export function filesIn(place: string): ContentFiles {
  const bucket = bucketIn(place);
  return bucket ? bucketFiles(bucket) : folderFiles(place);
}

function bucketIn(place: string): BucketPlace | undefined {
  if (!place.startsWith("s3:")) return undefined;
  const [, bucket, within] = bucketShape.exec(place) ?? [];
  if (bucket === undefined || within === undefined)
    throw new ToolkitError(
      "usage",
      `Expected s3://bucket or s3://bucket/prefix for the place of files but received ${JSON.stringify(place)}`,
    );
  const prefix = within === "" ? "" : `${within.slice(1)}/`;
  return { bucket, prefix };
}
