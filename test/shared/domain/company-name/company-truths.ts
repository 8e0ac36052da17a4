/** Invented companies, as accounts hold them; the key is how the table below calls them. */
export interface TruthCompany {
  legalName: string
  shortName?: string
  aliases?: string[]
  unifiedSocialCreditCode?: string
  stockCode?: string
  website?: string
}

export const truthCompanies = {
  whale: {
    legalName: '深圳市鲸屿软件股份有限公司',
    shortName: '鲸屿软件',
    unifiedSocialCreditCode: '914403001922038216',
    stockCode: '300961',
    website: 'https://www.jingyu-soft.cn/about'
  },
  crop: { legalName: '杭州禾漱生物科技有限公司', website: 'heshu-bio.com.cn' },
  giant: { legalName: '成都峙岳重工集团有限公司', shortName: '峙岳重工', aliases: ['峙岳集团'] },
  sail: { legalName: '上海帆迤物流有限公司', unifiedSocialCreditCode: '91330100799655058B', website: 'www.fanyi-log.com' },
  lantern: { legalName: '北京灯榭文化传媒股份有限公司', shortName: '灯榭文化', stockCode: '688961' },
  valve: { legalName: '宁波阀隽精密机械有限公司', website: 'https://fajun.com' },
  orange: { legalName: '湖南橙畈餐饮管理有限公司', aliases: ['橙畈'] },
  chip: { legalName: '无锡芯峁半导体股份有限公司', shortName: '芯峁股份', stockCode: '688962', website: 'xinmao-semi.com' },
  bank: { legalName: '闽峤银行股份有限公司', shortName: '闽峤银行', stockCode: '601961' },
  herb: { legalName: '亳州苓樾药业股份有限公司', shortName: '苓樾药业', stockCode: '002961' },
  glass: { legalName: '福建璃澍玻璃(集团)股份有限公司', shortName: '璃澍A', stockCode: '000961' },
  power: { legalName: '西安煜峦电力设备有限责任公司' },
  ship: { legalName: '青岛舫崮海洋工程有限公司' },
  tea: { legalName: '雲嶠茶業股份有限公司', website: 'yunchiao.com.tw' },
  acme: { legalName: 'Brightmoor Instruments Co., Ltd.', aliases: ['布赖特摩尔仪器'], website: 'brightmoor.example.com' },
  north: { legalName: 'Northlake Robotics (Suzhou) Co., Ltd.', aliases: ['Northlake'] },
  quay: { legalName: 'Quayside Analytics Ltd.', aliases: ['Quayside Data'] }
} as const satisfies Record<string, TruthCompany>
export type TruthKey = keyof typeof truthCompanies

/** An account: linked by itself; review: a colleague is asked, with that account first; null: nobody's. */
export type Truth = TruthKey | { review: TruthKey } | null
export interface TruthRow {
  typed: string
  /** A mail address or website given beside it. */
  beside?: string
  means: Truth
}

const row = (typed: string, means: Truth, beside?: string): TruthRow => ({ typed, means, ...(beside === undefined ? {} : { beside }) })

export const truths: Readonly<Record<string, readonly TruthRow[]>> = {
  'English names': [
    row('Brightmoor Instruments Co., Ltd.', 'acme'),
    row('brightmoor instruments', 'acme'),
    row('BRIGHTMOOR INSTRUMENTS CO LTD', 'acme'),
    row('Brightmoor  Instruments, Inc.', 'acme'),
    row('Northlake Robotics (Suzhou) Co., Ltd.', 'north'),
    row('northlake', 'north'),
    row('Ｑｕａｙｓｉｄｅ　Ａｎａｌｙｔｉｃｓ', 'quay'),
    row('Quayside Data', 'quay'),
    row('Brightwater Logistics Ltd.', null),
    row('Zephyr Foods Inc.', null)
  ],
  'typing slips': [
    row('深圳市鲸屿软件股分有限公司', 'whale'),
    row('深圳市鲸屿软股份有限公司', 'whale'),
    row('杭州禾漱漱生物科技有限公司', 'crop'),
    row('成都峙岳重工集有限公司', 'giant'),
    row('宁波阀隽精蜜机械有限公司', 'valve'),
    row('无锡芯峁半异体股份有限公司', 'chip'),
    row('西安煜峦电设力备有限责任公司', 'power'),
    row('青岛舫崮海羊工程有限公司', 'ship'),
    row('北京灯榭文华传媒股份有限公司', 'lantern')
  ],
  branches: [
    row('深圳市鲸屿软件股份有限公司上海分公司', 'whale'),
    row('闽峤银行股份有限公司厦门分行', 'bank'),
    row('闽峤银行股份有限公司泉州鲤城支行', 'bank'),
    row('上海帆迤物流有限公司华南分公司', 'sail'),
    row('成都峙岳重工集团有限公司第一分公司', 'giant'),
    row('福建璃澍玻璃(集团)股份有限公司武汉办事处', 'glass'),
    row('西安煜峦电力设备有限责任公司兰州分公司', 'power'),
    row('湖南橙畈餐饮管理有限公司株洲分店', 'orange'),
    row('苏州未琤贸易有限公司南京分公司', null)
  ],
  'group names': [
    row('峙岳集团', 'giant'),
    row('成都峙岳重工集团', 'giant'),
    row('峙岳重工集团', 'giant'),
    row('峙岳重工（集团）有限公司', 'giant'),
    row('福建璃澍玻璃集团', 'glass'),
    row('璃澍玻璃集团股份有限公司', 'glass'),
    row('福建璃澍玻璃（集团）股份有限公司', 'glass'),
    row('某某集团', null),
    row('集团公司', null)
  ],
  简称: [
    row('鲸屿软件', 'whale'),
    row('峙岳重工', 'giant'),
    row('灯榭文化', 'lantern'),
    row('橙畈', 'orange'),
    row('苓樾药业', 'herb'),
    row('闽峤银行', 'bank'),
    row('布赖特摩尔仪器', 'acme'),
    row('禾漱生物', { review: 'crop' }),
    row('煜峦电力', { review: 'power' }),
    row('科技公司', null)
  ],
  'stock names and codes': [
    row('芯峁股份', 'chip'),
    row('璃澍A', 'glass'),
    row('*ST苓樾药业', 'herb'),
    row('XD鲸屿软件', 'whale'),
    row('300961', 'whale'),
    row('688961.SH', 'lantern'),
    row('000961.SZ', 'glass'),
    row('６０１９６１', 'bank'),
    row('999999', null)
  ],
  'department text': [
    row('深圳市鲸屿软件股份有限公司采购部', 'whale'),
    row('杭州禾漱生物科技有限公司/研发中心', 'crop'),
    row('上海帆迤物流有限公司 华东区', 'sail'),
    row('宁波阀隽精密机械有限公司 信息技术部', 'valve'),
    row('闽峤银行股份有限公司总裁办', 'bank'),
    row('青岛舫崮海洋工程有限公司-财务部', 'ship'),
    row('北京灯榭文化传媒股份有限公司人力资源部', 'lantern'),
    row('无锡芯峁半导体股份有限公司 总部', 'chip'),
    row('采购部', null)
  ],
  'brackets, width and script': [
    row('福建璃澍玻璃（集团）股份有限公司', 'glass'),
    row('福建璃澍玻璃[集团]股份有限公司', 'glass'),
    row('深圳市鲸屿软件股份有限公司（上市）', 'whale'),
    row('鲸屿软件（深圳）股份有限公司', 'whale'),
    row('ＢＲＩＧＨＴＭＯＯＲ　Ｉｎｓｔｒｕｍｅｎｔｓ', 'acme'),
    row('杭州禾漱生物科技 有限公司', 'crop'),
    row('云峤茶业股份有限公司', 'tea'),
    row('無錫芯峁半導體股份有限公司', 'chip'),
    row('亳州苓樾藥業股份有限公司', 'herb'),
    row('成都峙嶽重工集團有限公司', 'giant')
  ],
  'unified social credit codes': [
    row('914403001922038216', 'whale'),
    row('９１４４０３００１９２２０３８２１６', 'whale'),
    row('9144 0300 1922 0382 16', 'whale'),
    row('914403-001922038216', 'whale'),
    row('91330100799655058B', 'sail'),
    row('91330100799655058b', 'sail'),
    row(' 91330100799655058B ', 'sail'),
    row('914403001922038217', null),
    row('91310000132221158X', null)
  ],
  'mail addresses': [
    row('li@jingyu-soft.cn', { review: 'whale' }),
    row('wang@mail.jingyu-soft.cn', { review: 'whale' }),
    row('a@heshu-bio.com.cn', { review: 'crop' }),
    row('b@fanyi-log.com', { review: 'sail' }),
    row('c@yunchiao.com.tw', { review: 'tea' }),
    row('某某科技', { review: 'chip' }, 'x@xinmao-semi.com'),
    row('li@qq.com', null),
    row('li@163.com', null),
    row('someone@gmail.com', null),
    row('某某科技', null, 'boss@hotmail.com')
  ],
  websites: [
    row('www.jingyu-soft.cn', { review: 'whale' }),
    row('https://jingyu-soft.cn/contact?from=1', { review: 'whale' }),
    row('http://shop.fajun.com', { review: 'valve' }),
    row('FAJUN.COM', { review: 'valve' }),
    row('heshu-bio.com.cn', { review: 'crop' }),
    row('xinmao-semi.com:8080/', { review: 'chip' }),
    row('某贸易公司', { review: 'sail' }, 'fanyi-log.com'),
    row('www.nobody-knows.cn', null),
    row('https://www.qq.com', null)
  ]
}
