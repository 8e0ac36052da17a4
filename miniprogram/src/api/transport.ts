/** The one file that knows how the functions are reached: through WeChat's cloud, or over HTTP from the page's own origin. */
import Taro from '@tarojs/taro'

const isWeapp = process.env.TARO_ENV === 'weapp'
const timeoutMs = 20_000
let isOpen = false

const openCloud = () => {
  if (isOpen) return
  Taro.cloud.init({})
  isOpen = true
}

const callThroughCloud = async (name: string, data: object): Promise<unknown> => {
  openCloud()
  const { result } = await Taro.cloud.callFunction({ name, data })
  return result
}

const callOverHttp = async (name: string, data: object): Promise<unknown> => {
  const response = await Taro.request<unknown>({
    url: `${window.location.origin}/v1/functions/${name}`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    timeout: timeoutMs,
    data
  })
  return response.data
}

/** Calls a cloud function and returns what it answered; throws when no answer came. */
export const callFunction = (name: string, data: object): Promise<unknown> => (isWeapp ? callThroughCloud(name, data) : callOverHttp(name, data))
