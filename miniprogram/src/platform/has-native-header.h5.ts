/** In a browser the page draws its own title and way back. */
export const hasNativeHeader: boolean = false
