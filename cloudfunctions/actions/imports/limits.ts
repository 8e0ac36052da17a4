/** What a browser and a function can take in one piece; larger lists are cut into several files. */
export const maxFileBytes = 10 * 1024 * 1024
export const maxRows = 20_000
/** How many errors and duplicates a dry run shows. */
export const maxShown = 100

export const tooLargeSentence = '文件超过 10 MB,请拆成几个较小的文件分别导入'
