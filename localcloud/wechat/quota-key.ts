/** The name under which a user's quota of a template is kept. */
export const quotaKey = (openid: string, templateId: string): string => `${openid} ${templateId}`
