/** WeChat draws the title and the way back itself. */
export const hasNativeHeader: boolean = true
