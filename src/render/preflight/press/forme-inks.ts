/** Whether a spot's name is one of a die's: its lines are cut and creased, not printed. */
export const isFormeInk = (ink: string): boolean =>
  /^(cut.?contour|cutter|die.?cut.*|crease|perforation|thru-?cut|kiss-?cut)$/i.test(
    ink,
  );
