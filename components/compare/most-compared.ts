/** The maximum number of practices side by side. */
export const mostCompared = 6;
