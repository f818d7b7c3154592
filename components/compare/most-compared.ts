/** So many practices can be read side by side. */
export const mostCompared = 6;
