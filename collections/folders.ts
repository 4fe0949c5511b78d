/**
 * Where files are kept: absolute paths, all beside the database by default. Originals, forms, fonts
 * and renditions may lie in a bucket instead, as `s3://bucket/prefix`.
 */
export interface Folders {
  /** Photographs exactly as they were handed in, named by digest. */
  readonly originals: string;
  /** Smaller copies of photographs by the original's digest. They can be made again. */
  readonly uploads: string;
  /** Scans of consent forms, named by digest. Served to consent officers alone. */
  readonly forms: string;
  /** Fonts that the organisation handed in, named by digest. */
  readonly fonts: string;
  /** Finished artwork, named by digest. */
  readonly renditions: string;
  /** Archives on their way in. Empty but for those being imported. */
  readonly imports: string;
  /** Pictures of what could be made, for galleries. They can be made again. */
  readonly previews: string;
  /** Plates of press files, for those who look at proofs. They can be made again. */
  readonly plates: string;
  /** Tables that are made row by row, with what became of each row. */
  readonly merges: string;
}
