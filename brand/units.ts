/**
 * Lengths that carry their unit in the type, and the only place where 25.4 and 72 meet.
 *
 * Space is points, origin top-left, y downward. A screen format has no physical size: one of its
 * pixels is laid out as one point, so `pxToPt` changes the type and not the number.
 * This file does not know boxes, formats or painters.
 */
declare const unit: unique symbol;

/** A number that remembers its unit: adding millimetres to points does not compile by accident. */
export type Length<U extends string> = number & { readonly [unit]: U };

/** Millimetres of the finished product. */
export type Mm = Length<"mm">;
/** PostScript points (1/72 inch), the unit of layout. */
export type Pt = Length<"pt">;
/** Device pixels of a screen format. */
export type Px = Length<"px">;

/** Marks a number as millimetres. */
export const mm = (length: number): Mm => length as Mm;
/** Marks a number as points. */
export const pt = (length: number): Pt => length as Pt;
/** Marks a number as pixels. */
export const px = (length: number): Px => length as Px;

const mmPerInch = 25.4;
const ptPerInch = 72;

/**
 * Millimetres to points.
 *
 * @example
 * mmToPt(mm(25.4)); // 72
 */
export const mmToPt = (length: Mm): Pt => pt((length * ptPerInch) / mmPerInch);

/**
 * Points to millimetres.
 *
 * @example
 * ptToMm(pt(72)); // 25.4
 */
export const ptToMm = (length: Pt): Mm => mm((length * mmPerInch) / ptPerInch);

/** Points to inches, for densities. */
export const ptToInch = (length: Pt): number => length / ptPerInch;

/** A screen pixel as the point it is laid out as. */
export const pxToPt = (length: Px): Pt => pt(length);
