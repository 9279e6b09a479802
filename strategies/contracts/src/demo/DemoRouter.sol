// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AggregatorV3Interface, IQuoterV2, ISwapRouter02} from "../Interfaces.sol";

/// @title An exchange for local chains: SwapRouter02 and QuoterV2 in one
/// @notice Not for production: its deployer sets prices. It sells from its own stock at the feeds' price less the
/// pool's fee and a settable slippage, so that the price never wanders off, whatever is traded.
contract DemoRouter is ISwapRouter02, IQuoterV2 {
    using SafeERC20 for IERC20;

    address public immutable deployer;
    /// @notice Feed by token; a token without one is not traded.
    mapping(address token => AggregatorV3Interface) public feeds;
    /// @notice Taken off every price, in 1/10,000.
    uint256 public slippageBps;

    error NotAllowed();
    error NoPool(address token);

    constructor() {
        deployer = msg.sender;
    }

    function setFeed(address token, AggregatorV3Interface feed) external {
        if (msg.sender != deployer) revert NotAllowed();
        feeds[token] = feed;
    }

    function setSlippage(uint256 bps) external {
        if (msg.sender != deployer) revert NotAllowed();
        slippageBps = bps;
    }

    function exactInputSingle(ExactInputSingleParams calldata p) external payable returns (uint256 amountOut) {
        amountOut = _price(p.tokenIn, p.tokenOut, p.amountIn, p.fee);
        require(amountOut >= p.amountOutMinimum, "Too little received");
        IERC20(p.tokenIn).safeTransferFrom(msg.sender, address(this), p.amountIn);
        IERC20(p.tokenOut).safeTransfer(p.recipient, amountOut);
    }

    function multicall(uint256 deadline, bytes[] calldata data) external payable returns (bytes[] memory results) {
        require(block.timestamp <= deadline, "Transaction too old");
        results = new bytes[](data.length);
        for (uint256 i = 0; i < data.length; ++i) {
            (bool ok, bytes memory result) = address(this).delegatecall(data[i]);
            if (!ok) {
                assembly { revert(add(result, 0x20), mload(result)) }
            }
            results[i] = result;
        }
    }

    function quoteExactInputSingle(QuoteExactInputSingleParams calldata p)
        external
        view
        returns (uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate)
    {
        amountOut = _price(p.tokenIn, p.tokenOut, p.amountIn, p.fee);
        return (amountOut, 0, 0, 110_000);
    }

    function _price(address tokenIn, address tokenOut, uint256 amountIn, uint24 fee) private view returns (uint256) {
        uint256 scaleIn = _answer(tokenIn) * 10 ** (IERC20Metadata(tokenOut).decimals() + uint256(feeds[tokenOut].decimals()));
        uint256 scaleOut = _answer(tokenOut) * 10 ** (IERC20Metadata(tokenIn).decimals() + uint256(feeds[tokenIn].decimals()));
        uint256 out = Math.mulDiv(amountIn, scaleIn, scaleOut);
        out = Math.mulDiv(out, 1_000_000 - fee, 1_000_000);
        return Math.mulDiv(out, 10_000 - slippageBps, 10_000);
    }

    function _answer(address token) private view returns (uint256) {
        AggregatorV3Interface feed = feeds[token];
        if (address(feed) == address(0)) revert NoPool(token);
        (, int256 answer,,,) = feed.latestRoundData();
        return uint256(answer);
    }
}
