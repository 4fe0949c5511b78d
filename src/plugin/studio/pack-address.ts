/** Where the digital pack of some renditions is fetched. */
export const packAddress = (renditions: readonly number[]): string =>
  `/api/studio/pack.zip?renditions=${renditions.join(",")}`;
