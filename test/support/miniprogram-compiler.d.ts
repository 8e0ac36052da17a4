declare module 'miniprogram-compiler' {
  /** Compile all WXML (WXSS) files below a folder to JavaScript text; throw when the compiler refuses one. */
  export const wxmlToJs: (folder: string) => string
  export const wxssToJs: (folder: string) => string
}
