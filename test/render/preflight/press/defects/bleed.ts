import { of, type Defect } from "./defect.ts";

/** Defects of edges: what is done to a page that bleeds on all sides. */
export const bleedDefects: readonly Defect[] = of(
  "press/missing-bleed",
  [
    "a ground that stops at the trim on the left",
    (file) => file.draw("0 0 0 0 k 30 30 12.52 450 re f"),
  ],
  [
    "a gap no wider than a hair between the ground and the bleed's edge",
    (file) => file.draw("0 0 0 0 k 346 30 5 450 re f"),
  ],
  [
    "a band that stops short of the foot's bleed",
    (file) => file.draw("0 0 0 0 k 30 30 40 12.52 re f"),
  ],
  [
    "a white line along the cut inside the bleed",
    (file) => file.draw("0 0 0 0 k 30 462.1 330 3 re f"),
  ],
  [
    "boxes without bleed",
    (file) => file.swap("/Type /Page\n", /\/BleedBox \[.*?\]/s, ""),
  ],
  [
    "two millimetres of bleed",
    (file) =>
      file.swap(
        "/Type /Page\n",
        /\/BleedBox \[.*?\]/s,
        "/BleedBox [ 36.85 36.85 345.83 467.72 ]",
      ),
  ],
);
