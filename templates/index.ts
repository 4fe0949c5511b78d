/** The templates layer: how the brand speaks. Pure components; they measure nothing and read nothing. */
export * from "./elements.tsx";
export * from "./define-template.ts";
export * from "./registry.ts";
