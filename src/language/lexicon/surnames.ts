import { list } from './list';

/** Family names so common that one letter's difference is another family ("Hansen", "Hanson"). */
export const COMMON_SURNAMES =
  list(`Adams, Allen, Allan, Anderson, Andersen, Andrews, Bailey, Baker, Barnes, Bell, Bennett, Black, Boyd,
  Brooks, Brown, Browne, Bryant, Burke, Burns, Butler, Campbell, Carr, Carter, Chapman, Chen, Clark, Clarke, Cole, Coleman, Collins, Cook, Cooke, Cooper,
  Cox, Craig, Cruz, Davidson, Davies, Davis, Day, Dean, Diaz, Dixon, Douglas, Duncan, Dunn, Edwards, Elliott, Ellis, Evans, Ferguson, Fisher, Fischer, Ford,
  Foster, Fox, Fraser, Frazier, Freeman, Garcia, Gardner, Gibson, Gomez, Gonzales, Gonzalez, Gordon, Graham, Grant, Gray, Grey, Green, Greene, Griffin, Hall, Hamilton,
  Hansen, Hanson, Hanssen, Harris, Harrison, Hart, Harvey, Hayes, Henderson, Henry, Hernandez, Hill, Hoffman, Hofmann, Holmes, Howard, Hudson, Hughes, Hunt, Hunter, Jackson, Jacobs, James, Jenkins,
  Jensen, Johnson, Johnston, Jones, Jordan, Kelley, Kelly, Kennedy, Kerr, King, Knight, Larsen, Larson, Lawson, Lee, Lewis, Long, Lopez, Marshall, Martin, Martinez, Mason, Matthews, McDonald, MacDonald,
  Meyer, Meyers, Myers, Miller, Mills, Mitchell, Moore, Moreno, Morgan, Morris, Morrison, Murphy, Murray, Nelson, Nguyen, Nichols, Olsen, Olson, Ortiz, Owens, Palmer, Parker, Patel, Patterson, Perez, Perkins,
  Perry, Petersen, Peterson, Phillips, Porter, Powell, Price, Ramirez, Ramos, Reed, Reid, Reyes, Reynolds, Rice, Richards, Richardson, Rivera, Roberts, Robertson, Robinson, Rodriguez, Rogers, Rodgers, Rose, Ross, Russell,
  Ryan, Sanchez, Sanders, Saunders, Schmidt, Schmitt, Schneider, Schultz, Schwartz, Scott, Shaw, Silva, Simmons, Simons, Simpson, Singh, Smith, Smyth, Snyder, Sorensen, Spencer, Stephens, Stevens, Stevenson, Stephenson, Stewart, Stuart, Stone,
  Sullivan, Taylor, Thomas, Thompson, Thomson, Torres, Tucker, Turner, Vasquez, Vazquez, Wagner, Walker, Wallace, Walsh, Ward, Warren, Washington, Watkins, Watson, Weaver, Webb, Weber, Wells, West, Wheeler, White, Whyte, Williams, Williamson, Wilson, Wood, Woods, Wright, Young, Ivanov, Petrov, Popov, Kuznetsov, Novak, Nowak, Kovac, Kovacs, Horvath, Müller, Schulz, Hoffmann, Rossi, Russo, Ferrari, Dubois, Martins, Santos, Costa, Khan, Ali, Ahmed, Hussain, Park, Kim, Choi, Wang, Zhang, Liu, Li, Lin, Chan, Chang, Wong, Huang, Hwang`);
