/** Version of the engine: part of every manifest, equal to the package's. */
export const engineVersion = "0.1.0";
