import type { Box } from "#brand";

/** Points: strokes that end on an edge reach over it by half their width. */
const tolerance = 0.5;

/** Whether part of a box lies inside an area, its very edge apart. */
export const holdsAny = (area: Box, part: Box): boolean =>
  part.x + part.width > area.x + tolerance &&
  part.x < area.x + area.width - tolerance &&
  part.y + part.height > area.y + tolerance &&
  part.y < area.y + area.height - tolerance;
