/** Where files are kept: absolute paths, all beside the database by default. */
export interface Folders {
  /** Photographs exactly as they were handed in, named by digest. */
  readonly originals: string;
  /** Payload's own files: what the admin shows. */
  readonly uploads: string;
  /** Scans of consent forms, named by digest. Served to consent officers alone. */
  readonly forms: string;
  /** Finished artwork, named by digest. */
  readonly renditions: string;
}
