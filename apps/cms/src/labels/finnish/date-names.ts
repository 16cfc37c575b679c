export { fi as et } from 'date-fns/locale/fi';
