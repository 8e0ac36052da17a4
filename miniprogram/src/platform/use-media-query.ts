import { useEffect, useState } from 'react'

/** Whether the browser matches a media query, now and as it changes; for the H5 ports only. */
export const useMediaQuery = (query: string): boolean => {
  const [isMatching, setIsMatching] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const list = window.matchMedia(query)
    const follow = () => setIsMatching(list.matches)
    follow()
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [query])
  return isMatching
}
