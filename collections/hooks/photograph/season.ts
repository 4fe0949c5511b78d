/** The season of a month, 1 to 12, as the Met Office counts it. */
export const seasonOf = (
  month: number,
): "spring" | "summer" | "autumn" | "winter" => {
  if (month >= 3 && month <= 5) return "spring";
  if (month >= 6 && month <= 8) return "summer";
  return month >= 9 && month <= 11 ? "autumn" : "winter";
};
