import Taro from '@tarojs/taro'

/** Where a view stands in the window, in pixels. */
export interface ViewPlace {
  /** Of its upper edge, from the top of the window; negative once scrolled out. */
  top: number
  height: number
  windowHeight: number
}

/** Returns where the view with that id stands; null when it is not there. */
export const measureView = (id: string): Promise<ViewPlace | null> =>
  new Promise((resolve) => {
    const { windowHeight } = Taro.getWindowInfo()
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((rectangle) => {
        const place = Array.isArray(rectangle) ? rectangle[0] : rectangle
        resolve(place ? { top: place.top, height: place.height, windowHeight } : null)
      })
      .exec()
  })
