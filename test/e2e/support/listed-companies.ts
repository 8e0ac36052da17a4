import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The file a user picks in the journey. */
export const listedCompaniesFile = path.resolve(__dirname, '../../../localcloud/demo/data/listed-companies-4227.csv')

export interface ListedCompany {
  legalName: string
  shortName: string
  region: string
  industry: string
  board: string
  listedOn: string
  ownership: string
}

/** The same file read plainly: what the app's counts are held against. No cell of it holds a comma. */
export const listedCompanies = (): ListedCompany[] =>
  readFileSync(listedCompaniesFile, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, legalName = '', shortName = '', region = '', industry = '', board = '', listedOn = '', ownership = ''] = line.split(',')
      return { legalName, shortName, region, industry, board, listedOn, ownership }
    })
